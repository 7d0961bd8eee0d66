"""What the views draw: plain items and Qt models, filled by the controllers."""
