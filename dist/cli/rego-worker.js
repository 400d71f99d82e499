import './rego-worker/index.js';
