/** Names under which an outlet goes in other sets. */
const ALSO: Readonly<Record<string, string>> = {
  rachelmaddowshow: 'msnbc',
  nbcnews: 'msnbc',
  foxbusiness: 'foxnews',
  huffingtonpost: 'huffpost',
  hpo: 'huffpost',
  nyt: 'newyorktimes',
  fox: 'foxnews',
};

/** One name for an outlet across data sets, so that its rows can be kept apart ("Fox News", `fox-news`, `fox`). */
export function outletKey(name: string): string {
  const key = name
    .toLowerCase()
    .replace(/^the[\s-]+/, '')
    .replace(/[^a-z0-9]+/g, '');
  return ALSO[key] ?? key;
}
