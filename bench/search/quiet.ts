// Before anything else is loaded: thousands of lines about imports would hide the figures.
process.env["LOG_LEVEL"] ??= "error"
