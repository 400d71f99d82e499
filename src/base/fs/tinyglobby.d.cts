export * from 'tinyglobby';
