import type { Mirror } from '#kernel/words.ts';
import type { text as zh } from './text.ts';

/** English words of the platform. */
export const text = {
  input: {
    missing: 'Please fill this in',
    wrongKind: 'This is not in the right form; please fill it in again',
    tooSmall: 'At least {min}',
    tooBig: 'At most {max}',
    tooLong: 'Too long: at most {max|character|characters}',
    unknownField: 'Contains something unknown: {field}',
    notAChoice: 'Please choose one of the options',
    badForm: 'This is not in the right form; please check it',
  },
  refusals: {
    notFound: 'Not found: it may have been moved, or you may not see it',
    forbidden: 'You are not permitted to do this',
    signInFirst: 'Please sign in first',
    stale: 'Somebody has just changed this. What you typed is still here; compare and send it again',
    taken: 'There is already one with this name or number; choose another, or reload to see whether it has been entered',
    keyMissing: 'The request lacks its one-time number; reload the page and try again',
    keyReused: 'The same one-time number was used for something else; reload the page and try again',
    wrongState: 'This is not at that step now; reload to see where it stands',
    tooMany: 'Too many attempts; please wait a little',
    foreignOrigin: 'This request did not come from a page of this site and was not carried out',
    tooLarge: 'Too large; please send less',
    badFile: 'This file cannot be used. Photos (JPG, PNG, WebP), PDF, Word and Excel files can',
    away: 'The system is recovering; try again in a minute. Nothing you typed is lost',
    diskFull: 'The server’s disk is full, and nothing was saved. Please tell the system administrator, and try again once there is room',
    broken: 'Something went wrong and has been recorded. Please try again later',
    invalid: '{count|thing needs|things need} mending',
    receiptFirst: 'Please look up your opinion by its number and code first',
    unsupported: 'This kind of request is not supported',
    unprintable: 'Some characters are in none of the fonts: {characters}. Write them otherwise, or have a font with them installed',
    noCards: 'Choose what to print first, at most {most} at a time',
    noPapers: 'With these filters there is nothing to print together, or more than {most}; please filter differently',
    sheetEmpty: 'The file is empty', sheetTooLarge: 'The file is too large; keep only the sheet to import', sheetEncrypted: 'The file has a password; remove it and upload again', sheetOld: 'This is an old .xls file; save it as .xlsx in Excel or WPS',
    sheetCsv: 'This is a CSV file; save it as .xlsx', sheetWebPage: 'This is a web page, not a workbook; save it as .xlsx', sheetOther: 'This is no Excel workbook; upload an .xlsx file', sheetDamaged: 'The file is damaged and cannot be opened; save it again and upload it',
    sheetTooLong: 'Too many rows; keep only what is to be imported', sheetTooWide: 'Too many columns; keep only what is to be imported',
  },
} as const satisfies Mirror<typeof zh>;
