"""Paint from prepared roles; compute no time and no words."""
