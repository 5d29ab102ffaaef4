"""Nothing left lying about: what an import left, and all that Mintdesk keeps."""
