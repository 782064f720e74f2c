// Tables of `dictionaries/`, which the build puts into the bundle as text.

declare module '*.tsv' {
  const text: string
  export default text
}
