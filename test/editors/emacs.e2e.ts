// Emacs with eglot, in batch mode, set up as editors/readme.md says.

import {expect} from 'vitest'
import {documented, drive, house, mended, program, release, withEditor, workplace} from './bench.ts'

const emacs = program('emacs')

/** Waits for diagnostics, takes the first fix, waits until it is gone from the list. */
const script = `
(require 'cl-lib) (require 'flymake) (require 'json)
(setq eglot-sync-connect 10 eglot-confirm-server-initiated-edits nil make-backup-files nil)
(defun wait-for (what ready)
  (let ((end (+ (float-time) 15)) result)
    (while (not (setq result (funcall ready)))
      (when (> (float-time) end) (error "no %s" what))
      (accept-process-output nil 0.05) (flymake-start) (accept-process-output nil 0.05))
    result))
(defun found () (sort (flymake-diagnostics) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))
(find-file "ferry.txt")
(apply #'eglot (eglot--guess-contact))
(wait-for "diagnostics" #'flymake-diagnostics)
(let* ((diags (found))
       (marked (mapcar (lambda (d) (buffer-substring (flymake-diagnostic-beg d) (flymake-diagnostic-end d))) diags))
       (first (car diags))
       (actions (append (eglot-code-actions (flymake-diagnostic-beg first) (flymake-diagnostic-end first) "quickfix") nil)))
  (eglot--apply-workspace-edit (plist-get (car actions) :edit))
  (eglot--signal-textDocument/didChange) ; what eglot does when Emacs is idle, which it never is in batch mode
  (wait-for "news after the fix" (lambda () (= 1 (length (flymake-diagnostics)))))
  (let ((text (buffer-substring-no-properties (point-min) (point-max)))
        (report (list :found (vconcat marked) :titles (vconcat (mapcar (lambda (a) (plist-get a :title)) actions)))))
    (write-region (json-encode (plist-put report :text text)) nil "report.json")))
(set-buffer-modified-p nil)
(eglot-shutdown (eglot-current-server))
`

withEditor(emacs)('Emacs shows what was found and mends it', () => {
  const setup = documented('Emacs', 'elisp')
  const place = workplace({
    '.newslintrc.json': house(),
    'ferry.txt': release,
    'setup.el': setup,
    'drive.el': script
  })
  // Not with -Q: it leaves out the packages of the system, and eglot with them.
  const args = ['-q', '--batch', '-l', 'setup.el', '-l', 'drive.el']
  expect(drive(emacs!, args, place)).toEqual({
    found: ['the the', '  '],
    titles: expect.arrayContaining(['Replace “the the” with “the”', 'Turn the rule “repeated-word” off']),
    text: mended
  })
})
