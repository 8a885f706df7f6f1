import { mkdirSync, writeFileSync } from 'node:fs'
import { readKnowledge } from '../server/src/core/index.ts'
import { packKnowledge } from '../server/src/workspace/knowledge-file.ts'
import { coreBuild } from './core-build.ts'
import { lexiconSections } from './lexicon-sections.ts'

/** Makes dist/knowledge.bin of the lexicon; a line or a model that cannot be read fails the build here. */
const sections = lexiconSections()
const { spelling, entities } = readKnowledge(sections)
spelling.usages()
if (entities.modelProblem !== undefined) throw new Error(entities.modelProblem)
mkdirSync('dist', { recursive: true })
writeFileSync('dist/knowledge.bin', packKnowledge(sections, coreBuild()))
