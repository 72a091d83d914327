/** Each takes the file from one `user_version` to the next. Never change one that has been released: add another. */
export const MIGRATIONS: readonly string[] = [
  // Times are whole milliseconds since 1970, `secret` is a hash. The body comes last, so that what goes through all
  // records does not read them. No index but the id's: each would be another page to write with every save.
  `CREATE TABLE record (
     id TEXT PRIMARY KEY,
     kind TEXT NOT NULL,
     secret BLOB NOT NULL,
     revision INTEGER NOT NULL,
     changed INTEGER NOT NULL,
     opened INTEGER NOT NULL,
     body TEXT NOT NULL
   ) STRICT`,
]
