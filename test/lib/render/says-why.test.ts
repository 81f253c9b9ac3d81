import { saysWhy } from '../../../lib/render/says-why';

const saying = (reason: unknown) =>
  saysWhy({ metadata: { name: 'a', annotations: { 'groundplan.dev/because': reason as string } } });

test('a reason has words', () => {
  expect(saying('the canary takes a tenth of the requests')).toBe(true);
  for (const none of [undefined, null, '', ' \n', 1, {}]) expect(saying(none)).toBe(false);
  expect(saysWhy({ metadata: { name: 'a' } })).toBe(false);
});
