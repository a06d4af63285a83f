/**
 * Second-level names below which registries of countries hand out domains (co.uk, com.br, or.jp, asso.fr …). The public suffix list itself
 * weighs 44 to 113 kB gzip, more than half of the worker (docs/decisions/0007); what it adds to these names is seldom a company's domain.
 */
const SECOND_LEVEL = new Set(
  'ac asn asso co com edu firm gob gouv gov go gv id ind info ltd me mil name ne net nhs nic nom notaires or org plc pp press prd res sch school tm web'.split(
    ' ',
  ),
);

/** Hosts where everybody can have a name of their own: acme.github.io and jane.github.io are two owners. */
const SHARED_HOSTS = new Set(
  (
    'azurewebsites.net blogspot.com business.site carrd.co github.io gitlab.io herokuapp.com hubspotpagebuilder.com jimdofree.com ' +
    'myshopify.com netlify.app notion.site onrender.com pages.dev square.site squarespace.com substack.com tumblr.com vercel.app ' +
    'web.app webflow.io weebly.com wixsite.com wordpress.com workers.dev zohosites.com'
  ).split(' '),
);

/**
 * The part of a host that somebody owns: "careers.acme.co.uk" is acme.co.uk. Undefined for a public suffix alone ("co.uk", "com") and for
 * an IP address.
 */
export const registrableDomain = (host: string): string | undefined => {
  const labels = host.split('.').filter(Boolean);
  if (labels.length < 2 || labels.every((label) => /^\d+$/.test(label))) return undefined;
  const lastTwo = labels.slice(-2).join('.');
  const [second = '', top = ''] = labels.slice(-2);
  const isSuffix = SHARED_HOSTS.has(lastTwo) || (top.length === 2 && SECOND_LEVEL.has(second));
  if (!isSuffix) return lastTwo;
  return labels.length < 3 ? undefined : labels.slice(-3).join('.');
};
