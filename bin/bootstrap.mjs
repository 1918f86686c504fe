// The entry of every npm script: node bin/bootstrap.mjs COMMAND [arguments].
// This file keeps a syntax that old Nodes can read, so that they can say that they are old.
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(
    'CloudManager needs Node 20 or newer, and this is ' +
      process.version +
      ': install a newer one, then run the same command again.',
  );
  process.exit(1);
}
import('./bootstrap/main.mjs')
  .then(function (bootstrap) {
    return bootstrap.main(process.argv.slice(2));
  })
  .catch(function (error) {
    // A sentence is written for the reader; anything else is a fault of ours and shows where it comes from.
    console.error(error.isSentence ? error.message : error);
    process.exit(1);
  });
