// gray-matter requires fs for matter.read alone, which nothing calls.
module.exports = {};
