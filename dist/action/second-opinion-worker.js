import './second-opinion-worker/index.js';
