import { mkdirSync, writeFileSync } from 'node:fs'
import { readKnowledge } from '../server/src/core/index.ts'
import { packKnowledge } from '../server/src/workspace/knowledge-file.ts'
import { lexiconSections } from './lexicon-sections.ts'

/** Makes dist/knowledge.bin of the lexicon; a line that cannot be read fails the build here. */
const sections = lexiconSections()
readKnowledge(sections).spelling.usages()
mkdirSync('dist', { recursive: true })
writeFileSync('dist/knowledge.bin', packKnowledge(sections))
