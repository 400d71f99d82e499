import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { h } from 'vue';
import CiTabs from './ci-tabs.vue';
import DiagramPicture from './diagram-picture.vue';
import HomeTerminal from './home-terminal.vue';
import './style.css';
import VersionMenu from './version-menu.vue';

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'home-hero-image': () => h(HomeTerminal) }),
  enhanceApp({ app }) {
    app.component('CiTabs', CiTabs);
    app.component('DiagramPicture', DiagramPicture);
    app.component('VersionMenu', VersionMenu);
  },
} satisfies Theme;
