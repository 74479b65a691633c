/** The script of the pages that ask for a passkey: what only a browser's own interface can do. */
import { passkeyTask } from './passkey.ts';

const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-passkey]')];
// where browsers make no passkeys the sentence that says so stays
if (window.PublicKeyCredential) {
  for (const form of forms) form.hidden = false;
  for (const said of document.querySelectorAll<HTMLElement>('[data-passkey-without]')) said.hidden = true;
}

for (const form of forms) {
  const problem = form.querySelector('[role=alert]');
  const tell = (words: string) => { if (problem) problem.textContent = words; };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    tell('');
    passkeyTask(form).then(
      (home) => location.assign(home),
      // closed by its owner, timed out, unknown to the device: the browser has said what; refused by us: our sentence
      (failure: Error) => tell(failure.cause === 'refused' ? failure.message : form.dataset['failed'] ?? ''),
    );
  });
}
