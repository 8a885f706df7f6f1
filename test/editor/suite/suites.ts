import './activation.test.ts'
import './word-order.test.ts'
