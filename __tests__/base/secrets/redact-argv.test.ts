import { expect, test } from '@jest/globals';
import { redactArgv } from '../../../src/base/secrets/redact-argv.ts';

const line = (text: string): string[] => text.split(' ');

test.each([
  ['make API_TOKEN=abc', 'make API_TOKEN=***'],
  ['tool --token=abc --verbose', 'tool --token=*** --verbose'],
  ['tool --password abc', 'tool --password ***'],
  ['tool --password --verbose', 'tool --password --verbose'],
  ['tool --password -4bc!', 'tool --password ***'],
  ['tool --pass=X', 'tool --pass=***'],
  ['tool --pass X', 'tool --pass ***'],
  ['tool -pass X', 'tool -pass ***'],
  ['tool --pwd=X', 'tool --pwd=***'],
  ['tool --jwt X', 'tool --jwt ***'],
  ['tool --pat X', 'tool --pat ***'],
  ['tool --bearer X', 'tool --bearer ***'],
  ['tool --dsn=X', 'tool --dsn=***'],
  ['tool --key X', 'tool --key X'],
  ['tool --api-key X', 'tool --api-key ***'],
  ['tool --apiKey=X', 'tool --apiKey=***'],
  ['tool --storepass X --keypass Y', 'tool --storepass *** --keypass ***'],
  ['tool --passphrase X', 'tool --passphrase ***'],
  ['mvn -Dgpg.passphrase=X deploy', 'mvn -Dgpg.passphrase=*** deploy'],
  ['msbuild /p:Password=X', 'msbuild /p:Password=***'],
  ['docker build --build-arg NPM_TOKEN=X .', 'docker build --build-arg NPM_TOKEN=*** .'],
  ['docker run --env=DB_PASS=X image', 'docker run --env=DB_PASS=*** image'],
  ['helm install --set a=b,db.password=X', 'helm install --set a=b,db.password=***'],
  ['tool --env MYSQL_PWD=X', 'tool --env MYSQL_PWD=***'],
  ['tool {"password":"X"}', 'tool {"password":***'],
  ['openssl enc -passin pass:X', 'openssl enc -passin ***'],
  ['curl -u user:X https://acme.example', 'curl -u *** https://acme.example'],
  ['curl -uuser:X https://acme.example', 'curl -uuser:*** https://acme.example'],
  ['curl --user user:X https://acme.example', 'curl --user *** https://acme.example'],
  ['curl --user=user:X https://acme.example', 'curl --user=user:*** https://acme.example'],
  ['curl -U user:X https://acme.example', 'curl -U *** https://acme.example'],
  ['curl --proxy-user=user:X https://acme.example', 'curl --proxy-user=user:*** https://acme.example'],
  ['curl https://me:abc@acme.example/x', 'curl https://***@acme.example/x'],
  ['curl https://abc@acme.example/x', 'curl https://***@acme.example/x'],
  ['tool postgres://me:a/b#c@db.example/x', 'tool postgres://***@db.example/x'],
  ['tool a=https://me:a@b.example,c=http://you:d@e.example', 'tool a=https://***@b.example,c=http://***@e.example'],
  ['tool me:abc@acme.example', 'tool ***@acme.example'],
  ['tool me:abc@tcp(db:3306)/x', 'tool ***@tcp(db:3306)/x'],
  ['tool me:abc@10.0.0.1:22', 'tool ***@10.0.0.1:22'],
  ['curl https://acme.example/?a=b&token=X', 'curl https://acme.example/?a=b&token=***'],
  ['curl https://acme.example/?sv=1&sig=X', 'curl https://acme.example/?sv=1&sig=***'],
  [
    'curl https://acme.example/?key=X https://acme.example/?a=b&code=X',
    'curl https://acme.example/?key=*** https://acme.example/?a=b&code=***',
  ],
  ['mysql -uroot -pX shop', 'mysql -uroot *** shop'],
  ['/usr/bin/mysqldump -pX shop', '/usr/bin/mysqldump *** shop'],
  ['sudo mariadb -pX', 'sudo mariadb ***'],
  ['sshpass -p X ssh host', 'sshpass -p *** ssh host'],
  ['sshpass -pX ssh host', 'sshpass *** ssh host'],
  ['docker login -u me -p X acme.example', 'docker login -u me -p *** acme.example'],
  ['redis-cli -a X ping', 'redis-cli -a *** ping'],
  ['7z a -pX out.7z', '7z a *** out.7z'],
  ['zip -P X out.zip', 'zip -P *** out.zip'],
  ['aws configure set aws_secret_access_key X', 'aws configure set aws_secret_access_key ***'],
  ['npm config set //acme.example/:_authToken X', 'npm config set //acme.example/:_authToken ***'],
])('%s is told as %s', (words, told) => {
  expect(redactArgv(line(words)).join(' ')).toBe(told);
});

test.each([
  'make all',
  'make NAME=value',
  'mkdir -p out',
  'docker run -p 80:80 -u 1000:1000 alpine:3.20',
  'docker run --user=1000:1000 alpine',
  'cargo build -p widget',
  'ssh -p 22 git@acme.example',
  'git clone git@github.com:acme/widget.git',
  'docker pull alpine:3.20@sha256:abc',
  'docker pull ghcr.io/acme/app:v1@sha256:abc',
  'npm install npm:chalk@5.0.0 pkg:npm/foo@1.0',
  'npm view https://registry.npmjs.org/@acme/widget',
  'tool --path /usr/bin --compass north --author me --bypass yes',
  'tool --public-key release.pub --cache-key v1 --keyboard us',
  'curl http://localhost:8080/@me',
  'tool https://acme.example:8443/x?y=z',
  'tool http://[::1]:80/@x',
  'env HOME=/root PATH=/bin make',
])('%s has no secret', (words) => {
  expect(redactArgv(line(words)).join(' ')).toBe(words);
});

test.each([
  `ghp_${'a'.repeat(36)}`,
  `github_pat_${'a'.repeat(60)}`,
  `glpat-${'a'.repeat(20)}`,
  `AKIA${'A'.repeat(16)}`,
  `npm_${'a'.repeat(36)}`,
  `hvs.${'a'.repeat(24)}`,
  `sk_live_${'a'.repeat(24)}`,
  `xoxb-${'1'.repeat(12)}`,
  `eyJhbGciOiJI.${'a'.repeat(20)}.${'b'.repeat(20)}`,
  '-----BEGIN EC PRIVATE KEY-----\nMHcCAQ\n-----END EC PRIVATE KEY-----',
])('%s is a secret by its form', (secret) => {
  expect(redactArgv(['tool', secret, `--x=${secret}`])).toEqual(['tool', '***', '***']);
});

test.each([
  ['curl -H "Authorization: Bearer X" https://acme.example', 'curl -H "Authorization: ***'],
  ['Authorization: Basic X', 'Authorization: ***'],
  ['PRIVATE-TOKEN: X', 'PRIVATE-TOKEN: ***'],
  ['mysql -pX shop\nmake all', 'mysql ***\nmake all'],
  ['set -e\ncurl -u me:X "https://acme.example"\nmake', 'set -e\ncurl -u ***\nmake'],
  ['export API_TOKEN="a b c"; make', 'export API_TOKEN=***'],
  ['tool --password "a b" --verbose', 'tool --password ***'],
  ['git clone "https://me:X@acme.example/w.git" w', 'git clone "https://***@acme.example/w.git" w'],
  ['tool --token "$TOKEN" && make', 'tool --token "$TOKEN" && make'],
  ['API_TOKEN=$OTHER make', 'API_TOKEN=$OTHER make'],
  ['echo hunter2\nmake', '***\nmake'],
  ['echo aHVudGVyMg\nmake', '***\nmake'],
])('the script %j is told as %j', (script, told) => {
  expect(redactArgv(['sh', '-c', script], ['hunter2'])).toEqual(['sh', '-c', told]);
});

test.each(['eyJ-', 'a.', '://', 'a:b@', '://a:', 'x=', '-p', '"', 'a-', '$'])('takes no longer than its input: %s', (piece) => {
  // 128 KiB is what Linux takes in one argument. A quadratic pattern would take minutes.
  const word = piece.repeat(Math.ceil(131_072 / piece.length));
  expect(redactArgv(['mysql', word, `${word} ${word}`])).toHaveLength(3);
});
