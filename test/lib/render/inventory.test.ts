import { createHash } from 'node:crypto';
import { inventoryPath, parseInventory, withInventories, type OwnedFile } from '../../../lib/render/inventory';

const file = (path: string, owner: string): OwnedFile => ({ path, owner, text: `${path}\n`, stage: 'platform' });
const files = [
  file('b/shop/x_2.yaml', 'shop'),
  file('b/shop/x_1.yaml', 'shop'),
  file('b/apps/t/a/x_1.yaml', 't/a'),
  file('a/shop/x_1.yaml', 'shop'),
];
const rendered = [...withInventories(files)];

describe('withInventories', () => {
  test('passes the files on first, then one inventory for each owner and cluster, in the order of their paths', () => {
    const inventories = ['a/inventory/shop.json', 'b/inventory/apps/t/a.json', 'b/inventory/shop.json'];
    expect(rendered.map(({ path }) => path)).toEqual([...files.map(({ path }) => path), ...inventories]);
  });

  test('an inventory is sorted, readable, ends in a newline, and hashes as sha256sum does', () => {
    const hash = (path: string) => `sha256:${createHash('sha256').update(`${path}\n`).digest('hex')}`;
    const inventory = {
      component: 'shop',
      stage: 'platform',
      files: { 'b/shop/x_1.yaml': hash('b/shop/x_1.yaml'), 'b/shop/x_2.yaml': hash('b/shop/x_2.yaml') },
    };
    expect(rendered.at(-1)?.text).toBe(`${JSON.stringify(inventory, null, 2)}\n`);
    expect(parseInventory(rendered.at(-1)?.text ?? '')).toEqual(inventory);
  });

  test('takes files one by one', () => {
    let taken = 0;
    const lazy = (function* () {
      for (const one of files) {
        taken += 1;
        yield one;
      }
    })();
    withInventories(lazy).next();
    expect(taken).toBe(1);
  });
});

test('a component that is called like a team does not share its inventory', () => {
  expect(inventoryPath('b', 'shop')).not.toBe(inventoryPath('b', 'shop/shop'));
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '{"component":"a","stage":"b"}',
  '{"component":"a","stage":"b","files":{"x":1}}',
  '{"component":"a","stage":"b","files":[]}',
  '{"all":{"hosts":{}}}',
])('%j is no inventory', (text) => {
  expect(parseInventory(text)).toBeUndefined();
});
