// Stands in for gray-matter/lib/engines.js, which brings eval and an old YAML parser; callers hand in their own engines.
module.exports = {};
