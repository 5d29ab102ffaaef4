"""Everything that crosses the network: token and quota calls, and their refusals."""
