import { html, raw } from 'hono/html';
import type { SandboxPerson } from '../types.ts';

/** Text of a person's data that a LinkedIn-like page shows. */
interface Shown {
  slug: string;
  name: string;
  headline: string;
  location: string;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function shown({ slug, name, crustdata, apollo }: SandboxPerson): Shown {
  const facts = typeof crustdata === 'string' ? (apollo ?? {}) : crustdata;
  return { slug, name, headline: textOf(facts['headline']), location: textOf(facts['location']) };
}

/** The top card in the manner of the 2026 build: no h1, the name in an h2 inside the profile's own link, hashed classes. */
export function topCard(person: SandboxPerson) {
  const { slug, name, headline, location } = shown(person);
  return html`<section class="_a1f03" componentkey="com.linkedin.sdui.profile.card.ref${slug}Topcard">
    <a href="/in/${encodeURIComponent(slug)}/" class="_9c2e"><h2 class="_77ab">${name}</h2></a>
    <p class="_b0c1">${headline}</p>
    <p class="_b0c1">${location}</p>
    <p>· 2nd</p>
    <a href="/in/${encodeURIComponent(slug)}/overlay/contact-info/" data-navigate="${slug}">Contact info</a>
  </section>`;
}

/** The dialog that is only in the document once the user opened it. */
export function contactInfo({ slug, emails }: SandboxPerson) {
  return html`<section data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.ProfileContactDetailsOverlay">
    <p><a href="https://www.linkedin.com/in/${encodeURIComponent(slug)}">linkedin.com/in/${slug}</a></p>
    ${
      emails[0] === undefined
        ? ''
        : html`<p><svg id="envelope-medium"></svg><a href="mailto:${emails[0]}">${emails[0]}</a></p>`
    }
  </section>`;
}

/** A whole page around `body`; the viewer's own link comes first, as on LinkedIn. */
export function linkedInPage(title: string, body: unknown) {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>${title} | LinkedIn</title>
      </head>
      <body>
        <nav><a href="/in/sam-seller/">Me</a> <a href="/feed/">Home</a> <a href="/jobs/">Jobs</a></nav>
        <main>${body}</main>
      </body>
    </html>`;
}

/**
 * A profile that moves to another one without reloading: the address changes at once, the cards come `delayMs` later, and until then the
 * previous person is still on the page.
 */
export function profilePage(
  person: SandboxPerson,
  next: SandboxPerson,
  others: readonly SandboxPerson[],
  delayMs: number,
) {
  const body = html`<div id="cards">${topCard(person)}</div>
    <p><a href="/in/${encodeURIComponent(next.slug)}/" data-navigate="${next.slug}">Next profile</a></p>
    <aside>
      <h3>People also viewed</h3>
      ${others.map((other) => html`<p><a href="/in/${encodeURIComponent(other.slug)}/?miniProfileUrn=x">${other.name}</a></p>`)}
    </aside>
    <script>
      const cards = document.getElementById('cards');
      const show = async (path) => {
        const answer = await fetch('/flagship-web' + path);
        const text = await answer.text();
        setTimeout(() => {
          cards.innerHTML = text;
        }, ${raw(String(delayMs))});
      };
      document.addEventListener('click', (event) => {
        const link = event.target.closest('a[data-navigate]');
        if (!link) return;
        event.preventDefault();
        history.pushState(null, '', link.getAttribute('href'));
        document.title = link.dataset.navigate + ' | LinkedIn';
        show(link.getAttribute('href'));
      });
      addEventListener('popstate', () => show(location.pathname));
    </script>`;
  return linkedInPage(person.name, body);
}

export function searchPage(people: readonly SandboxPerson[]) {
  const cards = people.map(
    (person, index) =>
      html`<div role="listitem" componentkey="SearchResults${index}">
        <a href="/in/${encodeURIComponent(person.slug)}/?miniProfileUrn=x"><span>${person.name}</span></a>
        <p>${shown(person).headline}</p>
      </div>`,
  );
  return linkedInPage('Search', html`<div role="list">${cards}</div>`);
}
