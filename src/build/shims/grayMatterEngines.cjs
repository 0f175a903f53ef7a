// Stands in for gray-matter/lib/engines.js, which includes eval and an old YAML parser; callers pass their own engines.
module.exports = {};
