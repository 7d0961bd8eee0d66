"""Files looked at closely: pictures, pages, films, the camera, and what reached the model."""
