/** Whether Jest was started with `-u`: then files that are compared are written anew. */
export function isUpdate(): boolean {
  const { snapshotState } = expect.getState() as { snapshotState?: { _updateSnapshot?: string } };
  return snapshotState?._updateSnapshot === 'all';
}
