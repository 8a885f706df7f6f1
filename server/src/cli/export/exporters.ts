import { brat } from './brat.ts'
import { conll } from './conll.ts'
import { csvDates, csvEntities } from './csv.ts'
import { doccano } from './doccano.ts'
import type { Exporter } from './exporter.ts'
import { labelStudio } from './label-studio.ts'
import { spacy } from './spacy.ts'
import { tei } from './tei.ts'
import { timeml } from './timeml.ts'
import { webAnnotation } from './web-annotation.ts'
import { webanno } from './webanno.ts'

/** Every format by the name `--format` knows it by. */
export const exporters = {
	brat,
	conll,
	'csv-dates': csvDates,
	'csv-entities': csvEntities,
	doccano,
	'label-studio': labelStudio,
	spacy,
	tei,
	timeml,
	'web-annotation': webAnnotation,
	webanno,
} satisfies Record<string, Exporter>

/** A format's name. */
export type ExportFormat = keyof typeof exporters
