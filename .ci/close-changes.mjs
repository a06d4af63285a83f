/**
 * The changelog with its unreleased section closed under a version and a day.
 * @param {string} changelog
 * @param {string} version Three numbers: what the stores take.
 * @param {string} day ISO 8601, as 2027-01-31.
 * @returns {{ ok: true, text: string } | { ok: false, why: string }}
 */
export function closeChanges(changelog, version, day) {
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    return { ok: false, why: 'Name the version as three numbers: npm run release -- 0.2.0' };
  }
  const heading = /^## (\S+) \(unreleased\)$/m;
  if (!heading.test(changelog)) {
    return { ok: false, why: 'CHANGELOG.md has no section "(unreleased)": write down what changed first.' };
  }
  if (changelog.includes(`\n## ${version} (2`)) return { ok: false, why: `${version} was released already.` };
  return { ok: true, text: changelog.replace(heading, `## ${version} (${day})`) };
}
