"""Makes the packages that users install; imported by the scripts in the folder above."""
