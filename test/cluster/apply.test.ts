import { describeObject, type Manifest } from '../../lib/render/manifest';
import type { StoredObject } from './harness/api';
import { complaintsOf, inStageOrder, applyAll } from './harness/apply';
import { lostFields } from './harness/stored-fields';
import { underTest } from './harness/under-test';

const { api, rendered } = underTest();
const manifests = inStageOrder(rendered).map(({ manifest }) => manifest);

const stored = async (manifest: Manifest) => api.get<StoredObject>(await api.pathOf(manifest));

/** What a person or another tool would see change; status belongs to controllers, and every write counts its version. */
function withoutUpkeep(object: StoredObject): object {
  const metadata: Readonly<Record<string, unknown>> = { ...object.metadata };
  const managers = metadata.managedFields as readonly { readonly manager: string }[];
  const managedFields = managers.filter(({ manager }) => manager === 'groundplan');
  return { ...object, status: undefined, metadata: { ...metadata, resourceVersion: undefined, managedFields } };
}

describe('the API server', () => {
  it('stores every field that is rendered', async () => {
    const lost = await Promise.all(
      manifests.map(async (manifest) =>
        lostFields(manifest, await stored(manifest)).map((path) => `${describeObject(manifest)}: ${path}`),
      ),
    );
    expect(lost.flat()).toEqual([]);
  });

  it('changes nothing when the same tree is applied again', async () => {
    const before = await Promise.all(manifests.map(stored));
    expect(complaintsOf(await applyAll(api, inStageOrder(rendered)))).toEqual([]);
    const after = await Promise.all(manifests.map(stored));
    expect(after.map(withoutUpkeep)).toEqual(before.map(withoutUpkeep));
  });
});
