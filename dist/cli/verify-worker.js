import './verify-worker/index.js';
