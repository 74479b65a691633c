/** The portal's only script: comforts on top of pages that work without it. Words come from data attributes. */
import { countCharacters } from './counter.ts';
import { keepTypedText } from './keep.ts';
import { previewFiles } from './preview.ts';
import { offerReading } from './read-aloud.ts';
import { sendOnce } from './send-once.ts';

offerReading();
keepTypedText();
countCharacters();
previewFiles();
sendOnce();
