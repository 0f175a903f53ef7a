/**
 * The name of the comment that declares that the labels after it tell a story, whatever they look like, and that may
 * hold the facts of the story right below it.
 */
export const storyCommentName = 'star-coach-story';
export const storyComment = `<!-- ${storyCommentName} -->`;
