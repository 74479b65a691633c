/** Shows the button `[data-read-aloud]` where the browser can speak, and reads the page's main text, piece by piece. */
export function offerReading(): void {
  const voice = window.speechSynthesis;
  const main = document.getElementById('main');
  if (!voice || !main) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-read-aloud]')) {
    const start = button.textContent;
    const rest = () => {
      button.textContent = start;
      button.setAttribute('aria-pressed', 'false');
    };
    button.hidden = false;
    rest();
    button.addEventListener('click', () => {
      const reading = button.getAttribute('aria-pressed') === 'true';
      voice.cancel();
      if (reading) return rest();
      // short pieces: long ones are cut off by several browsers
      const pieces = main.innerText.match(/[^。！？；\n]+[。！？；]?/g) ?? [];
      pieces.forEach((piece, index) => {
        const speech = new SpeechSynthesisUtterance(piece);
        speech.lang = document.documentElement.lang;
        speech.rate = 0.9;
        if (index === pieces.length - 1) speech.onend = rest;
        voice.speak(speech);
      });
      button.textContent = button.dataset['stop'] ?? start;
      button.setAttribute('aria-pressed', 'true');
    });
  }
  addEventListener('pagehide', () => voice.cancel());
}
