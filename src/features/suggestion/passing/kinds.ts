/** The job that copies papers to the higher congress; also what the record calls it on either side. */
export const passUpKind = 'suggestion.passUp';
/** The job that tells the houses below what became of them. */
export const tellBelowKind = 'suggestion.tellBelow';
