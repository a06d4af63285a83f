import { html } from 'hono/html';
import type { SandboxCompany, SandboxPerson } from '../types.ts';

/** A company's team page: names in a table, addresses as links, as text, and hidden from robots. */
export function teamPage(company: SandboxCompany, team: readonly SandboxPerson[]) {
  const rows = team.map(
    ({ name, slug, emails }) =>
      html`<tr>
        <th scope="row">${name}</th>
        <td><a href="mailto:${emails[0] ?? ''}">${emails[0] ?? ''}</a></td>
        <td><a href="https://www.linkedin.com/in/${encodeURIComponent(slug)}/">LinkedIn</a></td>
      </tr>`,
  );
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Team of ${company.name}</title>
      </head>
      <body style="font: 16px sans-serif">
        <h1>${company.name}</h1>
        <table>
          ${rows}
        </table>
        <p>Press: press [at] ${company.domain.replace('.', ' [dot] ')}</p>
        <p>Write to <b>hello</b>@${company.domain}. Our logo is logo@2x.png, our library is robots@4.2.0.</p>
        <form><input value="typed@${company.domain}" /></form>
      </body>
    </html>`;
}

/** A mail as web mail shows it: header rows, and the thread it answers. */
export function mailPage(from: SandboxPerson, to: SandboxPerson) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Re: Robots</title>
      </head>
      <body>
        <table>
          <tr>
            <th>From</th>
            <td>${from.name} &lt;${from.emails[0] ?? ''}&gt;</td>
          </tr>
          <tr>
            <th>To</th>
            <td>${to.name} &lt;${to.emails[0] ?? ''}&gt;</td>
          </tr>
        </table>
        <p>See you on Tuesday.</p>
        <blockquote>On Monday ${to.name} wrote: which robots?</blockquote>
        <div contenteditable="true">draft to nobody@acme-robotics.io</div>
      </body>
    </html>`;
}

/** A page that looks for extensions in every known way, and writes what it saw into `__seen`. */
export function hostilePage() {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Nothing to see</title>
        <!-- Or the browser asks for one, with or without extensions. -->
        <link rel="icon" href="data:," />
      </head>
      <body>
        <p id="contact">contact@acme-robotics.io</p>
        <script>
          globalThis.__seen = [];
          const seen = (what) => globalThis.__seen.push(what);
          addEventListener('message', (event) => seen('message ' + JSON.stringify(event.data)));
          const dispatch = EventTarget.prototype.dispatchEvent;
          EventTarget.prototype.dispatchEvent = function (event) {
            seen('event ' + event.type);
            return dispatch.call(this, event);
          };
          const observer = new MutationObserver((changes) => {
            for (const change of changes) seen('mutation ' + change.type);
          });
          // Not before: the parser itself still changes the document.
          addEventListener('load', () => {
            observer.observe(document, {
              subtree: true,
              childList: true,
              attributes: true,
              characterData: true,
            });
          });
          // Whoever reads the page in its own world would have to call these.
          const watch = (owner, name) => {
            const original = owner[name];
            owner[name] = function (...args) {
              seen('call of ' + name);
              return original.apply(this, args);
            };
          };
          for (const name of ['querySelectorAll', 'querySelector', 'createTreeWalker', 'createRange']) {
            watch(Document.prototype, name);
          }
          for (const name of ['checkVisibility', 'closest', 'getAttribute']) watch(Element.prototype, name);
          watch(Range.prototype, 'toString');
          watch(globalThis, 'getComputedStyle');
          for (const type of ['scroll', 'focus', 'blur', 'selectionchange']) {
            addEventListener(type, () => seen('event ' + type), true);
          }
          let before;
          addEventListener('load', () => {
            before = document.documentElement.outerHTML;
          });
          const names = Object.getOwnPropertyNames(globalThis).length;
          globalThis.__check = () => {
            if (Object.getOwnPropertyNames(globalThis).length !== names + 1) seen('global');
            if (globalThis.chrome?.runtime) seen('runtime');
            if (document.documentElement.outerHTML !== before) seen('another document');
            for (const { name } of performance.getEntriesByType('resource')) seen('request ' + name);
            if (document.styleSheets.length + document.adoptedStyleSheets.length > 0) seen('style');
            return globalThis.__seen;
          };
        </script>
      </body>
    </html>`;
}
