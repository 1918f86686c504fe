import { expect, test } from 'vitest';
import { chooseRunAs } from './run-as.ts';

const dataDir = '/srv/data';
const root = { uid: 0, gid: 0 };
const alice = { uid: 1000, gid: 1001 };

test.each([
  { uid: 1000, owner: null, userNamespaces: false, expected: { prefix: [] } },
  { uid: 1000, owner: alice, userNamespaces: false, expected: { prefix: [] } },
  { uid: 0, owner: alice, userNamespaces: true, expected: { prefix: [], uid: 1000, gid: 1001 } },
  { uid: 0, owner: null, userNamespaces: false, expected: { prefix: [], uid: 65534, gid: 65534 } },
])('user $uid on data of $owner.uid, namespaces $userNamespaces', ({ expected, ...question }) => {
  expect(chooseRunAs({ ...question, dataDir })).toEqual(expected);
});

test.each([null, root])('root looks like nobody in a user namespace', (owner) => {
  const { prefix, uid } = chooseRunAs({ uid: 0, owner, userNamespaces: true, dataDir });
  expect(prefix.join(' ')).toBe('unshare -U --map-user=65534 --map-group=65534');
  expect(uid).toBeUndefined();
});

test('data of a user we cannot become are refused with the way out', () => {
  expect(() => chooseRunAs({ uid: 1000, owner: root, userNamespaces: false, dataDir })).toThrow(
    /belongs to user 0; start as that user, or set DATA_DIR/,
  );
  expect(() => chooseRunAs({ uid: 0, owner: root, userNamespaces: false, dataDir })).toThrow(
    /chown -R 65534:65534 \/srv\/data/,
  );
});
