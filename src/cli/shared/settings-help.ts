/** The settings in the help of `relnotes`, and which of them wins. */
export const SETTINGS_HELP = `Settings (a flag wins over a variable, a variable over a file):
                   flag       variable          file
  content folder   --content  RELNOTES_CONTENT  "relnotes": { "content": … } in package.json; else content
  output folder    --out      RELNOTES_OUT      else dist
  cache folder     --cache    RELNOTES_CACHE    else node_modules/.cache/relnotes
  site address     --url      RELNOTES_URL      url in site.yaml
  path of the site --base     RELNOTES_BASE     base in site.yaml
`;
