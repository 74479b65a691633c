// Only templates are judged here: what oxlint cannot see. Layout is left to the writer.
import typescript from '@typescript-eslint/parser';
import vue from 'eslint-plugin-vue';
import accessibility from 'eslint-plugin-vuejs-accessibility';

export default [
  ...vue.configs['flat/recommended'],
  ...accessibility.configs['flat/recommended'],
  { rules: vue.configs['no-layout-rules'].rules },
  {
    files: ['src/**/*.vue'],
    languageOptions: { parserOptions: { parser: typescript } },
    rules: {
      'vue/multi-word-component-names': 'off',
      // An optional prop is simply undefined where it is left out; TypeScript sees to it.
      'vue/require-default-prop': 'off',
      'vue/no-v-html': 'error',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/no-unused-refs': 'error',
      'vue/no-undef-components': ['error', { ignorePatterns: ['^El[A-Z]', '^Router(View|Link)$'] }],
      // A label that wraps its field, or points at it, is enough: both are right in HTML.
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  {
    // The kit's field hands its id over by v-bind, where this rule cannot follow; axe judges the real page.
    files: ['src/ui/kit/Field.vue'],
    rules: { 'vuejs-accessibility/form-control-has-label': 'off' },
  },
];
