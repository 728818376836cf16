import type { Migration } from './migration.ts';

/** The first schema. Creates every store; there is nothing to carry over. */
export const initial: Migration = {
  to: 1,
  migrate(database) {
    database.createObjectStore('packs', { keyPath: 'id' });
    database.createObjectStore('stories', { keyPath: 'key' }).createIndex('pack', 'pack');
    for (const name of ['articles', 'speakers', 'quotations', 'notes', 'additions', 'texts']) {
      database.createObjectStore(name, { keyPath: 'key' }).createIndex('story', 'story');
    }
    database.createObjectStore('heads', { keyPath: 'key' }).createIndex('date', 'date');
    // Each head is written with its story from the first one on: none is missing.
    void database.createObjectStore('headState').put({ format: 1, madeTo: null }, 'state');
    for (const name of ['lookupState', 'lookupParts', 'lookupDead']) {
      database.createObjectStore(name);
    }
    for (const name of ['lookupDeltas', 'lookupPlaces']) {
      database.createObjectStore(name, { keyPath: 'story' });
    }
    database.createObjectStore('lookupSegments', { keyPath: 'id' });
    for (const name of ['matchIndex', 'matchDeltas', 'matchBuckets']) {
      database.createObjectStore(name);
    }
    database
      .createObjectStore('matchPrints', { keyPath: 'number' })
      .createIndex('story', 'story', { unique: true });
    database.createObjectStore('regroupings', { keyPath: 'key' }).createIndex('story', 'story');
    database.createObjectStore('trash', { keyPath: ['key', 'at'] }).createIndex('at', 'at');
    for (const name of ['edits', 'drafts']) {
      database.createObjectStore(name, { keyPath: 'key' });
    }
    database.createObjectStore('changes', { keyPath: ['story', 'number'] });
    for (const name of ['factChecks', 'annotations']) {
      database
        .createObjectStore(name, { keyPath: 'key' })
        .createIndex('keys', 'keys', { multiEntry: true });
    }
    database.createObjectStore('restoring', { keyPath: 'piece' });
    database.createObjectStore('imports', { keyPath: 'id' });
    database.createObjectStore('subscriptions', { keyPath: 'url' });
    database.createObjectStore('staged', { keyPath: ['import', 'piece'] });
    database.createObjectStore('dismissals', { keyPath: 'key' });
    database.createObjectStore('readersWords', { keyPath: 'key' });
    database.createObjectStore('pageResults', { keyPath: 'url' }).createIndex('at', 'at');
  },
};
