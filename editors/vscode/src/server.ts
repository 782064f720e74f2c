// The server that the extension carries.

import {serve} from '../../../src/server/main.ts'

serve()
