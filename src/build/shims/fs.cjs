// gray-matter requires fs only for matter.read, which nothing calls.
module.exports = {};
