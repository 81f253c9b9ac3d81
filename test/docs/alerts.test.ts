import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchorOf, RUNBOOKS } from '../../lib/alerts/runbook';
import { ALERT_NAMES } from '../../lib/component/alerts';

const text = readFileSync(join(__dirname, '..', '..', RUNBOOKS), 'utf8');

/** Title and text of each section that is called like an alert. */
const sections = [...text.matchAll(/^## (\w+)\n([^]*?)(?=^## |$(?![^]))/gm)].filter(([, title = '']) =>
  /^(Kube|Http)/.test(title),
);

test('every alert has its section, and no section is left over', () => {
  expect(sections.map(([, title]) => title)).toEqual([...ALERT_NAMES]);
});

test.each(ALERT_NAMES)('the runbook of %s leads to its section', (name) => {
  expect(sections.filter(([, title = '']) => `#${title.toLowerCase()}` === anchorOf(name))).toHaveLength(1);
});

test.each(sections.map(([, title = '', body = '']) => [title, body] as const))(
  'the section on %s says what it means, what to look at, and what mends it',
  (_, body) => {
    const [meaning = '', ...steps] = body.trim().split(/^- /m);
    expect(meaning.length).toBeGreaterThan(80);
    expect(steps).toHaveLength(2);
  },
);

test('links within the page lead to its sections', () => {
  const anchors = [...text.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor = '']) => anchor);
  const titles = [...text.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title.toLowerCase().replaceAll(' ', '-'));
  expect(anchors.filter((anchor) => !titles.includes(anchor))).toEqual([]);
});
