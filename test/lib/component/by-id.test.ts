import { byId } from '../../../lib/component/by-id';
import { sample, sampleApp } from '../../fixtures/sample';

test('what a list has is found by its id, in an index that is made once', () => {
  const [mail, cart] = [sample({ name: 'mail' }), sampleApp('shop', { name: 'cart' })];
  const all = [mail, cart];
  expect([byId(all).get('mail'), byId(all).get('shop/cart'), byId(all).get('cart')]).toEqual([mail, cart, undefined]);
  expect(byId(all)).toBe(byId(all));
  expect(byId([...all])).not.toBe(byId(all));
});
