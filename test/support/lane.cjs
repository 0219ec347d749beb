/**
 * The spec files of one lane, in one registry of modules: each would else load the whole API anew, which takes longer
 * than its tests. What a file leaves behind in a module the next one finds, so no file may count on finding nothing.
 */
// Whatever it sets up goes when the last file is done, not the first.
require('./world');
for (const file of JSON.parse(process.env.LANE)) describe(file, () => void require(file));
