import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';
import { lockedPackages } from './lock-file.ts';
import { packageFaults, pinFaults } from './review.ts';

const SOUND = {
  name: 'left',
  version: '1.0.0',
  licence: 'MIT',
  ships: true,
  hasInstallScript: false,
  integrity: 'sha512-x',
};

describe('what is installed', () => {
  it('is pinned to one version each, and locked by its hash, licence and scripts reviewed', () => {
    const packages = lockedPackages();
    const { dependencies, devDependencies, overrides } = manifest;
    const asked = { ...dependencies, ...devDependencies, ...overrides };
    expect(packages.length).toBeGreaterThan(500);
    expect(pinFaults(asked, packages)).toEqual([]);
    expect(packageFaults(packages)).toEqual([]);
  });

  it('runs no script of a package in CI', () => {
    expect(readFileSync('.ci/run', 'utf8')).toContain('npm ci --ignore-scripts');
  });

  it('runs none for whoever types `npm ci` either, and no command of ours waits for one', () => {
    expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true');
    // With that setting npm runs nothing after an install, and nothing before or after a command.
    const waiting = Object.keys(manifest.scripts).filter((name) =>
      /^(?:pre|post|install)/.test(name),
    );
    expect(waiting).toEqual([]);
  });

  it.each([
    [{ integrity: null }, 'no hash'],
    [{ licence: 'GPL-3.0' }, 'not reviewed'],
    [{ hasInstallScript: true }, 'run a script'],
    [{ name: 'node-telemetry' }, 'could reach the network'],
  ])('is refused with %j', (changes, says) => {
    expect(packageFaults([{ ...SOUND, ...changes }]).join()).toContain(says);
  });

  it('is refused with a version that may move, or another one than is locked', () => {
    expect(pinFaults({ left: '^1.0.0' }, [SOUND]).join()).toContain('not one version');
    expect(pinFaults({ left: '1.0.1' }, [SOUND]).join()).toContain('holds another one');
  });
});
