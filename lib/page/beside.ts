const MAX_TEXTS = 20;
/** A name that stands alone has no more white space around it than this. */
const MAX_CHARACTERS = 300;
/** Two to five words, which is what names that can be sure are. Which of these is one is found out beside the page. */
const WORDS = /^\S+(?: \S+){1,4}$/;

/** The texts of an element that may be a name, if any. */
export function textsThatMayBeNames(element: Element): string[] | undefined {
  const texts: string[] = [];
  if (element.childElementCount === 0) addText(texts, element.textContent);
  else {
    const walker = element.ownerDocument.createTreeWalker(element, 0x4);
    for (let count = 0; count < MAX_TEXTS && walker.nextNode(); count++) {
      addText(texts, walker.currentNode.nodeValue ?? '');
    }
  }
  return texts.length > 0 ? texts : undefined;
}

function addText(texts: string[], text: string): void {
  const line = text.length <= MAX_CHARACTERS ? oneLine(text) : '';
  if (WORDS.test(line)) texts.push(line);
}

/** Text as it shows: white space is one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
