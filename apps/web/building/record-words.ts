interface Property {
  readonly node: { readonly key: { readonly type: string; readonly name?: string } };
  remove(): void;
}

/**
 * Leaves out of the catalogue of entries how each reads in the record: those words are in English, and pages say what
 * happened in the language of whoever reads them.
 */
export const withoutRecordWords = () => ({
  visitor: {
    ObjectProperty(it: Property): void {
      if (it.node.key.type === 'Identifier' && it.node.key.name === 'says') it.remove();
    },
  },
});
