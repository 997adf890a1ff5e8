/**
 * Files of wink's model. Its front door reads all of them; those that are needed here are named one by one, so that
 * the others are not read. The version is pinned exactly, and their types are as far as they are used.
 */
declare module 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' {
  const core: import('./wink-model.ts').StoredCore;
  export default core;
}
declare module 'wink-eng-lite-web-model/dist/languages/cur/models/eng-pos-model.json' {
  const machines: readonly string[];
  export default machines;
}
declare module 'wink-eng-lite-web-model/dist/feature.js' {
  const featureFn: (config: object) => import('./wink-model.ts').Features;
  export default featureFn;
}
declare module 'wink-eng-lite-web-model/dist/lemmatize.js' {
  const lemmatize: (value: string, pos: string, cache: import('./wink-model.ts').Cache) => string;
  export default lemmatize;
}
declare module 'wink-eng-lite-web-model/dist/pos-setter.js' {
  const setter: import('./wink-model.ts').PosModel['setter'];
  export default setter;
}
declare module 'wink-eng-lite-web-model/dist/pos-transformers.js' {
  const transformers: import('./wink-model.ts').PosModel['transformers'];
  export default transformers;
}
