// Everything that needs no look at the page.
import './sleep.test.ts'
import './detection.test.ts'
import './reading.test.ts'
import './fixing.test.ts'
import './navigation.test.ts'
import './corpus-file.test.ts'
import './crash.test.ts'
