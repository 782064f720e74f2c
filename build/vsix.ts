// Pack the VS Code extension: bundle it, lay it out, zip it. What `vsce package` does, without its three hundred packages.

import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import * as esbuild from 'esbuild'
import {type Zippable, zipSync} from 'fflate'
import manifest from '../editors/vscode/package.json' with {type: 'json'}
import {settings} from './build.ts'
import {extended, packagesIn} from './notices.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const home = join(root, 'editors/vscode')

/** Write `dist/newslint.vsix`; `build()` comes first. With the bundles left in `editors/vscode/dist`, the folder runs as it is. */
export async function pack(): Promise<string> {
  await bundle()
  const path = join(root, 'dist/newslint.vsix')
  writeFileSync(path, zipSync(layout(), {level: 9, mtime: new Date('1980-01-01T00:00:00')}))
  return path
}

async function bundle() {
  mkdirSync(join(home, 'dist'), {recursive: true})
  const {metafile} = await esbuild.build({
    ...settings,
    entryPoints: {extension: 'editors/vscode/src/extension.ts', server: 'editors/vscode/src/server.ts'},
    outdir: 'editors/vscode/dist',
    external: ['vscode']
  })
  for (const name of dataFiles())
    writeFileSync(join(home, 'dist', name), readFileSync(join(root, 'dist', name)))
  const notice = readFileSync(join(root, 'dist/NOTICE'), 'utf8')
  writeFileSync(join(home, 'dist/NOTICE'), extended(notice, packagesIn([metafile])))
  writeFileSync(join(home, 'schema.json'), readFileSync(join(root, 'rules/schema.json')))
}

/** What begins a program of its own; the server needs none of it. */
const programs = ['newslint.cjs', 'main.cjs', 'index.cjs', 'server.cjs']

/** What the server reads from beside itself: compiled word lists, and bundles that it loads when it needs them. */
function dataFiles() {
  return readdirSync(join(root, 'dist')).filter(
    (name) => /\.(?:bin|cjs)$/.test(name) && !programs.includes(name)
  )
}

function layout(): Zippable {
  const files: Zippable = {
    '[Content_Types].xml': bytes(contentTypes()),
    'extension.vsixmanifest': bytes(vsixManifest()),
    'extension/LICENSE.txt': readFileSync(join(root, 'LICENSE'))
  }
  for (const name of [
    'package.json',
    'README.md',
    'icon.png',
    'schema.json',
    ...within('dist'),
    ...within('images')
  ]) {
    files[`extension/${name}`] = readFileSync(join(home, name))
  }
  return files
}

/** The files of a folder; git keeps no empty ones. */
function within(folder: string) {
  const path = join(home, folder)
  return existsSync(path) ? readdirSync(path).map((name) => `${folder}/${name}`) : []
}

const types: Record<string, string> = {
  '.bin': 'application/octet-stream',
  '.cjs': 'application/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.vsixmanifest': 'text/xml'
}

/** A file without an extension is named by itself. */
function contentTypes() {
  const defaults = Object.entries(types).map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`
  )
  const notice = '<Override PartName="/extension/dist/NOTICE" ContentType="text/plain"/>'
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${notice}</Types>
`
}

function vsixManifest() {
  const {name, version, publisher, displayName, description, keywords, categories, engines, repository} =
    manifest
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity Language="en-US" Id="${name}" Version="${version}" Publisher="${publisher}"/>
    <DisplayName>${displayName}</DisplayName>
    <Description xml:space="preserve">${description}</Description>
    <Tags>${keywords.join(',')}</Tags>
    <Categories>${categories.join(',')}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${engines.vscode}"/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionDependencies" Value=""/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionPack" Value=""/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace"/>
      <Property Id="Microsoft.VisualStudio.Services.Links.Source" Value="${repository.url}"/>
      <Property Id="Microsoft.VisualStudio.Services.GitHubFlavoredMarkdown" Value="true"/>
    </Properties>
    <License>extension/LICENSE.txt</License>
    <Icon>extension/icon.png</Icon>
  </Metadata>
  <Installation><InstallationTarget Id="Microsoft.VisualStudio.Code"/></Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/README.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Icons.Default" Path="extension/icon.png" Addressable="true"/>
  </Assets>
</PackageManifest>
`
}

function bytes(text: string) {
  return new TextEncoder().encode(text)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await pack()
