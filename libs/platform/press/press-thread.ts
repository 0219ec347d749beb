import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { FromPress, ToPress } from './press-messages';

// The program of a thread: one paper after another.

/** Latin and Cyrillic letters come with Typst. Of the Arabic faces, what is set in this one can be copied again. */
const faces = [
  '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
  '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf',
  '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
];
const fontBlobs = faces.map((it) => readFileSync(require.resolve(it)));
const typst = NodeCompiler.create({ fontArgs: [{ fontBlobs }] });

function print({ no, template, said }: ToPress): FromPress {
  try {
    const pdf = typst.pdf({ mainFileContent: template, inputs: { said } });
    typst.evictCache(10);
    return { no, pdf: Uint8Array.from(pdf) };
  } catch (error) {
    return { no, fault: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (asked: ToPress) => parentPort?.postMessage(print(asked)));
