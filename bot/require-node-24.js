// Preloaded by every npm script, and plain JavaScript, since an older Node cannot even read the rest.
import module from 'node:module';
import process from 'node:process';

const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  process.stderr.write(
    `This needs Node 24; this is Node ${process.versions.node}. Run npm ci, which brings Node 24 on Linux and Windows; ` +
      'elsewhere install Node 24 from nodejs.org first.\n',
  );
  process.exit(1);
}

// What was compiled is kept for the next start, which takes a third less of the processor for it.
module.enableCompileCache();
