@node "%~dp0vscodeInBrowser.ts" %*
